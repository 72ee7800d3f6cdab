import { resolve } from 'node:path';
import { run } from './run';

const write = (stream: NodeJS.WriteStream, text: string) =>
  new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

run(process.argv.slice(2), {
  out: (text) => write(process.stdout, text),
  err: (text) => void process.stderr.write(text),
  input: () => process.stdin,
  cwd: process.cwd(),
  self: [process.execPath, resolve(process.argv[1] ?? '')],
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `glossator: something went wrong that should not have: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
