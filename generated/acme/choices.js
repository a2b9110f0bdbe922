export const AccountIndustry = {
  Manufacturing: "32ac3f93-31b1-5df8-a735-f6480507eda8",
  "Maintenance & Field Service": "8a09d221-1d97-5115-b3f9-742cf4b6061b",
  IT: "d7187ca4-00cc-566d-8b9b-dc855fb89675",
  Logistics: "bacacf70-d140-570c-a7f4-be93b5799f44",
  "Health Care": "bcfd107f-12c8-5599-856f-574aa0303c04",
};

export const AccountStatus = {
  Prospect: "cecdfe85-9a29-57b8-a394-81c60ccc3f69",
  Customer: "e8a4bbaa-6ba5-55bd-b0b7-209874d76b07",
  "Former Customer": "a8db49de-ec3e-54fd-a0b7-e5c7ce1f366a",
  "Re-Market": "392a23dd-44b8-58f1-a2b8-ea2948e88445",
};

export const ContactLeadSource = {
  Web: "f98ab771-9307-54b4-93b4-b91bda6a8379",
  Phone: "7d418a7e-6de8-5d7e-9ae9-ccd18f3d8dd8",
  Referral: "35f05423-4d9f-57cc-9330-7f73a9bc0fbc",
  "Trade Show": "d4fd9edd-1231-5b9a-89e8-c4f752bdcf51",
  Partner: "dc25526a-584f-5b97-a4b2-e171a9a97708",
  "Google Search": "cf59f448-3efb-5491-a2b6-2df119d715c9",
};

export const ContactSegment = {
  SMB: "c8f1e725-b9ca-57a5-8c93-d5e5973653da",
  "Mid-Market": "ed229e3e-b0a4-5e9b-b7a2-3920be38b3db",
  Enterprise: "c98b3dbd-17bc-5b0f-afa4-d7dd598cdeab",
};

export const TaskPriority = {
  Low: "e09a6465-b6a5-50df-b972-ec677d9f0b4b",
  Normal: "d5203fcf-96b2-56e7-a4f5-bb74fc5a0cbb",
  High: "9763b2bd-8cd6-5af0-9020-ee27310842c5",
  Urgent: "84f509a5-421b-583f-a001-bb481afab9a3",
};
