import { longestRetryAfterMs } from "./backoff.js";
const firstPauseMs = 1000;
/**
 * All of them, until the server says that it is asked too much; then as TCP does. Nobody starts for as long as the server
 * says, else for a second, for two, for four while it goes on. The share is halved. With each request that passes it goes
 * up by a place, until it is what passed before and so is known to be good; then by one place a window, by two, by four,
 * as whoever used the rest may be gone.
 */
export function createAllowance(now) {
    let good = 1;
    let passed = 1;
    let pauseMs = firstPauseMs;
    let step = 1;
    let stepAt = 0;
    let windowMs = 0;
    const own = {
        share: 1,
        pausedUntil: 0,
        epoch: 0,
        told: (epoch, limits, refusal) => {
            if (refusal === undefined && own.share === 1)
                return;
            const place = 1 / Math.max(1, ...limits.map(({ requests }) => requests));
            if (refusal === undefined) {
                if (epoch < own.epoch) {
                    passed += place;
                    good = Math.max(good, Math.min(1, passed));
                    return;
                }
                pauseMs = firstPauseMs;
                if (own.share >= good) {
                    if (now() < stepAt)
                        return;
                    good = Math.min(1, good + step * place);
                    step *= 2;
                }
                stepAt = now() + windowMs;
                own.share = Math.min(good, own.share + place);
                return;
            }
            let ms = refusal.retryAfterMs ?? 0;
            if (epoch === own.epoch) {
                ms = refusal.retryAfterMs ?? pauseMs;
                pauseMs *= 2;
                own.epoch += 1;
                own.share /= 2;
                passed = Math.max(0, ...limits.map(({ ended, requests }) => ended.filter(({ refused }) => !refused).length / requests));
                good = Math.max(own.share, passed);
                step = 1;
                windowMs = Math.max(firstPauseMs, ...limits.map(({ perMs }) => perMs));
                stepAt = now() + windowMs;
            }
            own.pausedUntil = Math.max(own.pausedUntil, now() + Math.min(ms, longestRetryAfterMs));
        },
    };
    return own;
}
