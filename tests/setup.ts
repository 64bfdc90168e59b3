import fc from 'fast-check';

// The same examples on every machine and in every run: a red test is red for everybody.
fc.configureGlobal({ seed: 20_240_607 });
