/** Saves the work to a file; what that needs is fetched when it is first asked for. */
export async function saveToFile(): Promise<void> {
  const { saveWork } = await import('../views/workspace/saveWork.ts');
  await saveWork();
}
