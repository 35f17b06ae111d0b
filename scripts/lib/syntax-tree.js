/** All nodes in a syntax tree, as `this.parse` of a plugin makes it, or only those of this type: outer ones first. */
export function* nodesIn(tree, type) {
  if (typeof tree?.type === 'string' && (type === undefined || tree.type === type)) yield tree;
  for (const inner of Object.values(tree)) {
    if (typeof inner === 'object' && inner !== null) yield* nodesIn(inner, type);
  }
}
