import fc from 'fast-check';

/** The same examples in every run: a property that fails, fails for everybody. */
fc.configureGlobal({ seed: 20261121 });
