import { configure } from '@testing-library/react';

// What is waited for comes within a second on a machine that does nothing else, and a test may run beside others.
configure({ asyncUtilTimeout: 15_000 });
