/** The largest file, standard input or line of input that is read: 20 MB. Beyond it a page is no page of lots. */
export const MAX_INPUT_BYTES = 20_000_000;
