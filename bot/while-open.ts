/** Closed however its use ends; what the use rejects with leaves. */
export const whileOpen = async <O extends { close(): Promise<void> }, T>(
  opened: O,
  use: (opened: O) => Promise<T>,
): Promise<T> => {
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
};
