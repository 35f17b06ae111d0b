/** All nodes of this type in a syntax tree, as `this.parse` of a plugin makes it. */
export function* nodesIn(tree, type) {
  if (Array.isArray(tree)) for (const each of tree) yield* nodesIn(each, type);
  else if (typeof tree?.type === 'string') {
    if (tree.type === type) yield tree;
    for (const inner of Object.values(tree)) if (typeof inner === 'object') yield* nodesIn(inner, type);
  }
}
