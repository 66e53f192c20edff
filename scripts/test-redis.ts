/** Gives the worker that runs a test file the Redis that no other worker uses at the same time. */
const urls = process.env['TEST_REDIS_URLS']?.split(' ') ?? []
process.env['TEST_REDIS_URL'] = urls[Number(process.env['VITEST_POOL_ID'] ?? 0) % urls.length]
