/** Does the work for one item after the other: what is measured must not run beside anything else. */
export async function inTurn<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = [...items].toReversed();
  const step = async (): Promise<void> => {
    const item = rest.pop();
    if (item === undefined) return;
    results.push(await work(item));
    await step();
  };
  await step();
  return results;
}
