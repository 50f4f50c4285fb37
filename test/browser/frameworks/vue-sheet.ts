import { createSSRApp, h, nextTick, shallowRef } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { cellsOf, type Drawn, LABELS, type SheetLot } from './sheet.ts';

function sheet(first: readonly SheetLot[]) {
  const lots = shallowRef(first);
  const head = () =>
    h('thead', [
      h(
        'tr',
        LABELS.map((label) => h('th', label)),
      ),
    ]);
  const rowOf = (lot: SheetLot) =>
    h(
      'tr',
      { key: lot.number },
      cellsOf(lot).map((text) => h('td', text)),
    );
  const app = createSSRApp({ render: () => h('table', [head(), h('tbody', lots.value.map(rowOf))]) });
  return { app, lots };
}

export const vue: Drawn = {
  html: (lots) => renderToString(sheet(lots).app),
  async hydrate(container, first) {
    const { app, lots } = sheet(first);
    app.mount(container);
    await nextTick();
    return {
      async draw(next) {
        lots.value = next;
        await nextTick();
      },
      end: () => app.unmount(),
    };
  },
};
