/** Types of the CRM's OpenAPI document. */
export interface paths {
    "/account/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Account, plan and settings */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Account. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange e-mail and password for an access token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AuthRequest"];
                };
            };
            responses: {
                /** @description Authenticated. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                token?: string;
                                urls?: components["schemas"]["EnvironmentUrls"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** End the session */
        get: {
            parameters: {
                query?: {
                    purge?: components["parameters"]["Purge"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Logged out. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & Record<string, unknown>;
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Current user */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Current user. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                user?: components["schemas"]["CurrentUser"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List calls */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["CallSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one call */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Call"];
                                results?: components["schemas"]["Call"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List cases */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["CaseSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        /** Create a case */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseInput"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Case"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cases/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one case */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Case"];
                                results?: components["schemas"]["Case"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        /** Update a case */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseUpdate"];
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Case"];
                                results?: components["schemas"]["Case"];
                            };
                        };
                    };
                };
                /** @description Updated. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Case"];
                                results?: components["schemas"]["Case"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        /** Delete a case */
        delete: {
            parameters: {
                query?: {
                    purge?: components["parameters"]["Purge"];
                };
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Moved to the recycle bin, or removed with purge. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & Record<string, unknown>;
                        };
                    };
                };
                /** @description Deleted. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        options?: never;
        head?: never;
        /** Change one field of a case */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Case"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        trace?: never;
    };
    "/companies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List companies */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["CompanySummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        /** Create a company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompanyInput"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Company"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one company */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Company"];
                                results?: components["schemas"]["Company"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        /** Update a company */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CompanyUpdate"];
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Company"];
                                results?: components["schemas"]["Company"];
                            };
                        };
                    };
                };
                /** @description Updated. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Company"];
                                results?: components["schemas"]["Company"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        /** Delete a company */
        delete: {
            parameters: {
                query?: {
                    purge?: components["parameters"]["Purge"];
                };
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Moved to the recycle bin, or removed with purge. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & Record<string, unknown>;
                        };
                    };
                };
                /** @description Deleted. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        options?: never;
        head?: never;
        /** Change one field of a company */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Company"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        trace?: never;
    };
    "/companies/name/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look a company up by name */
        get: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Company"];
                                results?: components["schemas"]["Company"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List contacts */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["ContactSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        /** Create a contact */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ContactInput"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Contact"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one contact */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Contact"];
                                results?: components["schemas"]["Contact"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        /** Update a contact */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ContactUpdate"];
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Contact"];
                                results?: components["schemas"]["Contact"];
                            };
                        };
                    };
                };
                /** @description Updated. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Contact"];
                                results?: components["schemas"]["Contact"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        /** Delete a contact */
        delete: {
            parameters: {
                query?: {
                    purge?: components["parameters"]["Purge"];
                };
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Moved to the recycle bin, or removed with purge. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & Record<string, unknown>;
                        };
                    };
                };
                /** @description Deleted. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        options?: never;
        head?: never;
        /** Change one field of a contact */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Contact"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        trace?: never;
    };
    "/deals/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deals */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["DealSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        /** Create a deal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DealInput"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Deal"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deals/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one deal */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Deal"];
                                results?: components["schemas"]["Deal"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        /** Update a deal */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DealUpdate"];
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Deal"];
                                results?: components["schemas"]["Deal"];
                            };
                        };
                    };
                };
                /** @description Updated. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Deal"];
                                results?: components["schemas"]["Deal"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        /** Delete a deal */
        delete: {
            parameters: {
                query?: {
                    purge?: components["parameters"]["Purge"];
                };
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Moved to the recycle bin, or removed with purge. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & Record<string, unknown>;
                        };
                    };
                };
                /** @description Deleted. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        options?: never;
        head?: never;
        /** Change one field of a deal */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Deal"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        trace?: never;
    };
    "/deals/aggregate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals summed and counted by a field */
        get: {
            parameters: {
                query?: {
                    /** @description Field to group by, e.g. stage. */
                    field?: string;
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Groups. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: {
                                    [key: string]: unknown;
                                }[];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deals/summary/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count and value per pipeline stage */
        get: {
            parameters: {
                query?: {
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Totals by stage. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List documents */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["DocumentSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one document */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Document"];
                                results?: components["schemas"]["Document"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/download/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Download a document or an export */
        get: {
            parameters: {
                query: {
                    /** @description The access token, in the query string. */
                    _token: string;
                };
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description File content. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List events */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["EventSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one event */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Event"];
                                results?: components["schemas"]["Event"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["ProductSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ssi/issue/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a verified credential */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SsiIssueRequest"];
                };
            };
            responses: {
                /** @description Issued. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["SsiIssueResult"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ssi/presentation/schema/{schema_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                schema_id: string;
            };
            cookie?: never;
        };
        /** Ask for a presentation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    schema_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Presentation request. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SsiPresentation"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tasks */
        get: {
            parameters: {
                query?: {
                    /** @description Sent as false by the web client's listings. */
                    export?: components["parameters"]["Export"];
                    /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
                    filter?: components["parameters"]["Filter"];
                    /** @description Page size; integrators state 1 to 100. */
                    limit?: components["parameters"]["Limit"];
                    /**
                     * @description Field name; a leading minus sorts descending.
                     * @example -created_at
                     */
                    sort?: components["parameters"]["Sort"];
                    /** @description Offset of the first record. */
                    start?: components["parameters"]["Start"];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page of records. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                results?: components["schemas"]["TaskSummary"][];
                                total?: number;
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        /** Create a task */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskInput"];
                };
            };
            responses: {
                /** @description Created. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Task"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        /** Read one task */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One record. The public text says `result`; a recorded company read has it under `results`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Task"];
                                results?: components["schemas"]["Task"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        put?: never;
        /** Update a task */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskUpdate"];
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Task"];
                                results?: components["schemas"]["Task"];
                            };
                        };
                    };
                };
                /** @description Updated. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Task"];
                                results?: components["schemas"]["Task"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        /** Delete a task */
        delete: {
            parameters: {
                query?: {
                    purge?: components["parameters"]["Purge"];
                };
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Moved to the recycle bin, or removed with purge. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & Record<string, unknown>;
                        };
                    };
                };
                /** @description Deleted. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        options?: never;
        head?: never;
        /** Change one field of a task */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Updated. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Task"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        trace?: never;
    };
    "/tasks/{id}/complete/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task
         * @description Stamps who and when; a recurring task gets its next occurrence.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["parameters"]["RecordId"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Completed. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Envelope"] & {
                            response: components["schemas"]["ResponseMeta"] & {
                                result?: components["schemas"]["Task"];
                            };
                        };
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
                404: components["responses"]["NotFound"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Field templates of the account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Templates by model. Whether the usual envelope wraps them is not recorded; integrators' unwrapping suggests it does. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": (components["schemas"]["Envelope"] & {
                            response: components["schemas"]["Templates"];
                        }) | components["schemas"]["Templates"];
                    };
                };
                400: components["responses"]["BadRequest"];
                401: components["responses"]["Unauthorized"];
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Address: {
            address?: string | null;
            city?: string | null;
            country?: string | null;
            state?: string | null;
            zip?: string | null;
        };
        AuthRequest: {
            email: string;
            /** Format: password */
            password: string;
        };
        /** @description Call as a single-record call returns it, with related records. */
        Call: components["schemas"]["CallSummary"] & ({
            documents?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Call as a listing returns it: related records are not expanded. */
        CallSummary: components["schemas"]["RecordBase"] & ({
            contact?: components["schemas"]["RecordRef"];
            description?: string | null;
        } & {
            [key: string]: unknown;
        });
        /** @description Case as a single-record call returns it, with related records. */
        Case: components["schemas"]["CaseSummary"] & ({
            calls?: components["schemas"]["RecordRef"][];
            documents?: components["schemas"]["RecordRef"][];
            events?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
            tasks?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Dynamic template fields may be added. */
        CaseInput: {
            assigned_to?: components["schemas"]["RecordRefInput"][];
            /** Format: date */
            close_date?: string;
            company?: components["schemas"]["RecordRefInput"];
            deal?: components["schemas"]["RecordRefInput"];
            description?: string;
            tags?: string[];
            title: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Case as a listing returns it: related records are not expanded. */
        CaseSummary: components["schemas"]["RecordBase"] & ({
            assigned_to?: components["schemas"]["UserRef"][];
            close_date?: string | null;
            company?: components["schemas"]["RecordRef"];
            contact?: components["schemas"]["RecordRef"];
            deal?: components["schemas"]["RecordRef"];
            description?: string | null;
            title?: string;
        } & {
            [key: string]: unknown;
        });
        /** @description Partial; the web client sends the whole record back. */
        CaseUpdate: {
            assigned_to?: components["schemas"]["RecordRefInput"][];
            /** Format: date */
            close_date?: string;
            company?: components["schemas"]["RecordRefInput"];
            deal?: components["schemas"]["RecordRefInput"];
            description?: string;
            tags?: string[];
            title?: string;
        } & {
            [key: string]: unknown;
        };
        Channel: {
            /**
             * @description Capitalised in recorded data; lower case is sent by one integrator. Not an exhaustive list.
             * @example Phone
             */
            channel_type: string;
            default?: boolean;
            /**
             * @description Country code of a phone number.
             * @example IN
             */
            hint?: string;
            /** @description Free label, e.g. Work or Mobile. */
            name?: string;
            value: string;
        };
        /** @description Company as a single-record call returns it, with related records. */
        Company: components["schemas"]["CompanySummary"] & ({
            alerts?: components["schemas"]["RecordRef"][];
            calls?: components["schemas"]["RecordRef"][];
            cases?: components["schemas"]["RecordRef"][];
            contacts?: components["schemas"]["RecordRef"][];
            deals?: components["schemas"]["RecordRef"][];
            documents?: components["schemas"]["RecordRef"][];
            events?: components["schemas"]["RecordRef"][];
            invoices?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
            tasks?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Dynamic template fields may be added. */
        CompanyInput: {
            description?: string;
            name: string;
            /** @description One plain string, or a list of channel objects. */
            phone?: string | components["schemas"]["Channel"][];
            rating?: number;
            tags?: string[];
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Company as a listing returns it: related records are not expanded. */
        CompanySummary: components["schemas"]["RecordBase"] & ({
            addresses?: components["schemas"]["Address"][];
            channels?: components["schemas"]["Channel"][];
            description?: string | null;
            image?: string | null;
            name?: string;
            url?: string | null;
        } & {
            [key: string]: unknown;
        });
        /** @description Partial; the web client sends the whole record back. */
        CompanyUpdate: {
            description?: string;
            name?: string;
            /** @description One plain string, or a list of channel objects. */
            phone?: string | components["schemas"]["Channel"][];
            rating?: number;
            tags?: string[];
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Contact as a single-record call returns it, with related records. */
        Contact: components["schemas"]["ContactSummary"] & ({
            alerts?: components["schemas"]["RecordRef"][];
            calls?: components["schemas"]["RecordRef"][];
            campaigns?: components["schemas"]["RecordRef"][];
            cases?: components["schemas"]["RecordRef"][];
            credentials?: components["schemas"]["RecordRef"][];
            deals?: components["schemas"]["RecordRef"][];
            documents?: components["schemas"]["RecordRef"][];
            events?: components["schemas"]["RecordRef"][];
            invoices?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
            sms?: components["schemas"]["RecordRef"][];
            submissions?: components["schemas"]["RecordRef"][];
            tasks?: components["schemas"]["RecordRef"][];
            whatsapp?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Dynamic template fields may be added. */
        ContactInput: {
            channels?: components["schemas"]["Channel"][];
            description?: string;
            do_not_call?: boolean;
            do_not_email?: boolean;
            do_not_text?: boolean;
            /** @description One plain string, or a list of channel objects. */
            email?: string | components["schemas"]["Channel"][];
            first_name: string;
            last_name: string;
            middle_name?: string;
            /** @description One plain string, or a list of channel objects. */
            phone?: string | components["schemas"]["Channel"][];
            rating?: number;
            tags?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Contact as a listing returns it: related records are not expanded. */
        ContactSummary: components["schemas"]["RecordBase"] & ({
            addresses?: components["schemas"]["Address"][];
            channels?: components["schemas"]["Channel"][];
            company?: components["schemas"]["RecordRef"];
            description?: string | null;
            do_not_call?: boolean;
            do_not_email?: boolean;
            do_not_text?: boolean;
            first_name?: string;
            full_name?: string;
            image?: string | null;
            /** Format: date-time */
            last_call?: string | null;
            /** Format: date-time */
            last_event?: string | null;
            last_name?: string;
            local_time?: string | null;
            middle_name?: string | null;
            name?: string;
            timezone?: string | null;
        } & {
            [key: string]: unknown;
        });
        /** @description Partial; the web client sends the whole record back. */
        ContactUpdate: {
            channels?: components["schemas"]["Channel"][];
            description?: string;
            do_not_call?: boolean;
            do_not_email?: boolean;
            do_not_text?: boolean;
            /** @description One plain string, or a list of channel objects. */
            email?: string | components["schemas"]["Channel"][];
            first_name?: string;
            last_name?: string;
            middle_name?: string;
            /** @description One plain string, or a list of channel objects. */
            phone?: string | components["schemas"]["Channel"][];
            rating?: number;
            tags?: string[];
        } & {
            [key: string]: unknown;
        };
        CurrentUser: {
            /** Format: uuid */
            account_id?: string;
            account_owner?: boolean;
            /** Format: date-time */
            created_at?: string;
            email?: string;
            facebook_auth?: boolean;
            first_name?: string;
            google?: boolean;
            has_docusign?: boolean;
            has_templates?: boolean;
            /** Format: uuid */
            id?: string;
            last_name?: string;
            linkedin_auth?: boolean;
            one_signal_ids?: string[];
            phone_verified?: boolean;
            quickbooks?: boolean;
            security?: {
                groups?: string[];
                permissions?: string[];
                ssi?: boolean;
            };
            settings?: {
                locale?: string;
            };
            telephony?: boolean;
            timezone?: string | null;
            twilio_numbers?: string[];
            verified_for_calls?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Deal as a single-record call returns it, with related records. */
        Deal: components["schemas"]["DealSummary"] & ({
            alerts?: components["schemas"]["RecordRef"][];
            calls?: components["schemas"]["RecordRef"][];
            cases?: components["schemas"]["RecordRef"][];
            documents?: components["schemas"]["RecordRef"][];
            events?: components["schemas"]["RecordRef"][];
            invoices?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
            summary?: {
                total_value?: number;
            };
            tasks?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Dynamic template fields may be added. */
        DealInput: {
            amount?: number;
            assigned_to?: components["schemas"]["RecordRefInput"][];
            /** Format: date */
            close_date?: string;
            contacts?: components["schemas"]["RecordRefInput"][];
            description?: string;
            products?: components["schemas"]["RecordRefInput"][];
            rating?: number;
            tags?: string[];
            title: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Deal as a listing returns it: related records are not expanded. */
        DealSummary: components["schemas"]["RecordBase"] & ({
            amount?: number | null;
            assigned_to?: components["schemas"]["UserRef"][];
            close_date?: string | null;
            closed?: boolean;
            company?: components["schemas"]["RecordRef"];
            contacts?: components["schemas"]["RecordRef"][];
            deal_products?: {
                [key: string]: unknown;
            }[];
            description?: string | null;
            products?: components["schemas"]["RecordRef"][];
            title?: string;
        } & {
            [key: string]: unknown;
        });
        /** @description Partial; the web client sends the whole record back. */
        DealUpdate: {
            amount?: number;
            assigned_to?: components["schemas"]["RecordRefInput"][];
            /** Format: date */
            close_date?: string;
            contacts?: components["schemas"]["RecordRefInput"][];
            description?: string;
            products?: components["schemas"]["RecordRefInput"][];
            rating?: number;
            tags?: string[];
            title?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Document as a single-record call returns it, with related records. */
        Document: components["schemas"]["DocumentSummary"] & ({
            notes?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Document as a listing returns it: related records are not expanded. */
        DocumentSummary: components["schemas"]["RecordBase"] & ({
            description?: string | null;
            title?: string | null;
        } & {
            [key: string]: unknown;
        });
        /** @description Outer wrapper seen around every payload. */
        Envelope: {
            /** @description Time the API took to build the response. */
            process_time?: number;
        };
        /** @description Base addresses of the environment that owns the account; key names are not published. */
        EnvironmentUrls: {
            [key: string]: string;
        };
        /** @description Inferred; no raw error body is published. */
        Error: {
            message?: string;
            response?: {
                error?: string;
                message?: string;
                success?: boolean;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description Event as a single-record call returns it, with related records. */
        Event: components["schemas"]["EventSummary"] & ({
            documents?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Event as a listing returns it: related records are not expanded. */
        EventSummary: components["schemas"]["RecordBase"] & ({
            category?: string | null;
            description?: string | null;
            location?: string | null;
            title?: string;
        } & {
            [key: string]: unknown;
        });
        /** @description Inferred from the control names of the web filter row. */
        FilterCondition: {
            name: string;
            /** @example contains */
            operator: string;
            /** @description Scalar matching the field. */
            value: unknown;
        };
        /** @description Observed as a set; the public text describes a plain list of fields. */
        ModelTemplates: components["schemas"]["TemplateSet"] | components["schemas"]["TemplateField"][];
        /** @description Product as a listing returns it: related records are not expanded. */
        ProductSummary: components["schemas"]["RecordBase"] & ({
            category?: string | null;
            cost?: number | null;
            description?: string | null;
            inventory?: number | null;
            list_price?: number | null;
            name?: string;
            sale_price?: number | null;
            sku?: string | null;
            wholesale_price?: number | null;
        } & {
            [key: string]: unknown;
        });
        RecordAccess: {
            private?: boolean;
            users?: {
                [key: string]: unknown;
            }[] | null;
        };
        /** @description Fixed fields shared by records. Dynamic fields of the account's template sit beside them. */
        RecordBase: {
            /** @example Contact */
            _type?: string;
            _uri?: string;
            access?: components["schemas"]["RecordAccess"];
            /** Format: uuid */
            account_id?: string;
            acl?: {
                [key: string]: unknown;
            }[];
            aux_id?: string | null;
            aux_source?: string | null;
            aux_source_name?: string | null;
            /** Format: date-time */
            created_at?: string;
            created_by?: components["schemas"]["UserRef"];
            flags?: components["schemas"]["RecordFlags"];
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            last_modified?: string;
            private?: boolean;
            rating?: number;
            tags?: components["schemas"]["Tag"][];
            /** Format: uuid */
            template_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        RecordFlags: {
            call_assigned?: boolean;
            case_assigned?: boolean;
            email_received?: boolean;
            event_assigned?: boolean;
            new?: boolean;
            task_assigned?: boolean;
            updated?: boolean;
        };
        /** @description A related record. An absent single relation is an empty object, not null. */
        RecordRef: {
            /** Format: uuid */
            id?: string;
            name?: string;
            title?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A relation in a request; both spellings are used by integrators. */
        RecordRefInput: string | {
            /** Format: uuid */
            id: string;
        };
        ResponseMeta: {
            success?: boolean;
            version?: string;
        };
        SsiIssueRequest: {
            /** Format: uuid */
            contact_id: string;
            model_spec: {
                models: {
                    /** Format: uuid */
                    id: string;
                    /** @example deal */
                    name: string;
                }[];
            };
            /** Format: uuid */
            schema_id: string;
        };
        SsiIssueResult: {
            pin_code?: string;
            qr?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Not wrapped in the usual envelope. */
        SsiPresentation: {
            /** @description Unix seconds */
            expiry?: number;
            qrCode?: string;
        } & {
            [key: string]: unknown;
        };
        Tag: {
            /** Format: uuid */
            id?: string;
            name?: string;
        };
        /** @description Task as a single-record call returns it, with related records. */
        Task: components["schemas"]["TaskSummary"] & ({
            alerts?: components["schemas"]["RecordRef"][];
            calls?: components["schemas"]["RecordRef"][];
            cases?: components["schemas"]["RecordRef"][];
            documents?: components["schemas"]["RecordRef"][];
            events?: components["schemas"]["RecordRef"][];
            notes?: components["schemas"]["RecordRef"][];
        } & {
            [key: string]: unknown;
        });
        /** @description Dynamic template fields may be added. */
        TaskInput: {
            assigned_to?: components["schemas"]["RecordRefInput"][];
            completion?: number;
            contact?: components["schemas"]["RecordRefInput"];
            deal?: components["schemas"]["RecordRefInput"];
            description?: string;
            /** Format: date */
            due_date?: string;
            tags?: string[];
            title: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Task as a listing returns it: related records are not expanded. */
        TaskSummary: components["schemas"]["RecordBase"] & ({
            assigned_to?: components["schemas"]["UserRef"][];
            case?: components["schemas"]["RecordRef"];
            close_date?: string | null;
            company?: components["schemas"]["RecordRef"];
            contact?: components["schemas"]["RecordRef"];
            deal?: components["schemas"]["RecordRef"];
            description?: string | null;
            due_date?: string | null;
            title?: string;
        } & {
            [key: string]: unknown;
        });
        /** @description Partial; the web client sends the whole record back. */
        TaskUpdate: {
            assigned_to?: components["schemas"]["RecordRefInput"][];
            completion?: number;
            contact?: components["schemas"]["RecordRefInput"];
            deal?: components["schemas"]["RecordRefInput"];
            description?: string;
            /** Format: date */
            due_date?: string;
            tags?: string[];
            title?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Inferred: the public text promises labels, constraints and options, key names and type values are unknown. */
        TemplateField: {
            constraints?: {
                [key: string]: unknown;
            };
            label?: string;
            name?: string;
            options?: {
                [key: string]: unknown;
            }[];
            required?: boolean;
            type?: string;
        } & {
            [key: string]: unknown;
        };
        Templates: {
            call?: components["schemas"]["ModelTemplates"];
            case?: components["schemas"]["ModelTemplates"];
            company?: components["schemas"]["ModelTemplates"];
            contact?: components["schemas"]["ModelTemplates"];
            custom?: {
                [key: string]: unknown;
            };
            deal?: components["schemas"]["ModelTemplates"];
            document?: components["schemas"]["ModelTemplates"];
            event?: components["schemas"]["ModelTemplates"];
            product?: components["schemas"]["ModelTemplates"];
            task?: components["schemas"]["ModelTemplates"];
        } & {
            [key: string]: unknown;
        };
        /** @description Observed by a third-party connector. */
        TemplateSet: {
            /** @description Presumably the id of the default template. */
            default?: string;
            /** @description Presumably keyed by template id. */
            templates?: {
                [key: string]: unknown;
            };
            total?: number;
        };
        UserRef: {
            email?: string;
            /** Format: uuid */
            id?: string;
            name?: string;
            notification_opt_in?: boolean;
        };
    };
    responses: {
        /** @description Validation failed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Missing or wrong token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Sent as false by the web client's listings. */
        Export: boolean;
        /** @description URL-encoded JSON; the literal null is accepted. Shape of the JSON inferred. */
        Filter: string;
        /** @description Page size; integrators state 1 to 100. */
        Limit: number;
        Purge: boolean;
        RecordId: string;
        /**
         * @description Field name; a leading minus sorts descending.
         * @example -created_at
         */
        Sort: string;
        /** @description Offset of the first record. */
        Start: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
