/** The parameter of the finder's address that holds a situation in words, before the reader changed anything. */
export const saidParameter = 'said';
