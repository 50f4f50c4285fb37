import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';

const containers: HTMLElement[] = [];

/** Draws a component into the page, until the test that did it has ended. */
export function draw(node: VNode): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  containers.push(container);
  act(() => render(node, container));
  return container;
}

afterEach(() => {
  for (const container of containers.splice(0)) {
    render(null, container);
    container.remove();
  }
});

/** Holds what was drawn to all of axe's rules. */
export async function expectAccessible(drawn: HTMLElement): Promise<void> {
  const { violations } = await axe.run(drawn);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
