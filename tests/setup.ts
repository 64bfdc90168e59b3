import fc from 'fast-check';

// The same examples on every machine and in every run: a red test is red for everybody.
fc.configureGlobal({ seed: 20_240_607 });

// Nothing here measures time: a busy machine is slow, not wrong.
if (typeof document !== 'undefined') (await import('@testing-library/react')).configure({ asyncUtilTimeout: 20_000 });
