// A style module in tests: every class is its own name, so that assertions can read them.
export default new Proxy({}, { get: (_, name) => (typeof name === 'string' ? name : undefined) });
