import type { Page } from 'playwright-core';

/** What assistive technology is told about a part of a page. */
export interface TreeNode {
  role: string;
  name: string;
  level: number | null;
  isFocusable: boolean;
  /** `polite` or `assertive` where its changes are read out. */
  live: string;
}

/** The browser's own tree, without what it leaves out of it. */
export async function accessibilityTree(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return inReadingOrder(nodes)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        level: typeof property('level') === 'number' ? property('level') : null,
        isFocusable: property('focusable') === true,
        live: String(property('live') ?? ''),
      };
    });
}

/** The browser gives them level by level. */
function inReadingOrder<Node extends { nodeId: string; childIds?: string[] }>(nodes: readonly Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const under = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? under(byId.get(id)!) : [])),
  ];
  return nodes[0] === undefined ? [] : under(nodes[0]);
}

/**
 * What a reader who hears the page would miss: places to go to without a name or a role, and a page without its one title. Behind
 * a dialog there is nothing to be heard.
 */
export function treeFaults(tree: readonly TreeNode[]): string[] {
  const [root, ...parts] = tree;
  const nameless = parts.filter(({ isFocusable, name, role }) => isFocusable && (name === '' || NO_ROLES.has(role)));
  const titles = parts.filter(({ role, level }) => role === 'heading' && level === 1);
  const mains = parts.filter(({ role }) => role === 'main');
  const levels = parts.flatMap(({ role, level, name }) =>
    role === 'heading' && level !== null ? [{ level, name }] : [],
  );
  const skipping = levels.filter(({ level }, at) => at > 0 && level > levels[at - 1]!.level + 1);
  const found = [
    ...(root?.name ? [] : ['the page has no title']),
    ...nameless.map(({ role, name }) => `to be focused, but without name or role: ${role} “${name}”`),
    ...skipping.map(({ level, name }) => `a heading of level ${level} under none of the level above: “${name}”`),
  ];
  if (parts.some(({ role, name }) => role === 'dialog' && name !== '')) return found;
  return [
    ...found,
    ...(titles.length === 1 ? [] : [`${titles.length} headings of level 1`]),
    ...(mains.length === 1 ? [] : [`${mains.length} main parts`]),
  ];
}

const NO_ROLES = new Set(['', 'none', 'generic', 'unknown']);
