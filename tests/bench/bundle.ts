import { build } from 'vite';
import { ROOT } from '../run-tool';

/** `in-page.ts` with all that it measures, ours and the peers, as one script for an ordinary page, made as the extension's are. */
export async function bundleInPage(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: `${ROOT}tests/bench/in-page.ts`, formats: ['iife'], name: 'soViecBench' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The bench could not be bundled.');
  return chunk.code;
}
