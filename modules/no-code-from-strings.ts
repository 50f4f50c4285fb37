import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { noCodeFromStrings } from './no-code-from-strings/take-out-code.ts';

/** The stores forbid code that is not in the package; what a library holds for older engines is taken out of the build. */
export default defineWxtModule({
  name: 'no-code-from-strings',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [noCodeFromStrings()],
      worker: { plugins: () => [noCodeFromStrings()] },
    }));
  },
});
