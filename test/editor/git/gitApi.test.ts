import assert from 'node:assert/strict';
import { gitApi, repositoryOf } from '../../../src/editor/documents/gitApi';
import { readBlobs } from '../../../src/editor/node/readBlobs';
import { eventually } from '../support/article';
import { freshRepository } from '../support/repository';

const ARTICLE = 'it-us-japan-joint-command.txt';

describe('VS Code’s git', () => {
  it('knows the repository of a file, its branch, and what a branch changed', async () => {
    const { api, repository, file, git, read, write, commit } = await freshRepository();
    assert.equal((await gitApi())?.getRepository(file(ARTICLE))?.rootUri.path, repository.rootUri.path);
    assert.equal(repositoryOf(api, file(ARTICLE))?.rootUri.path, repository.rootUri.path);
    await git('checkout', '--quiet', '-b', 'verdicts');
    await write(ARTICLE, `${await read(ARTICLE)}\nUna riga.\n`);
    await commit('A line');
    await repository.status();
    await eventually('the branch', () => repository.state.HEAD?.name === 'verdicts');
    const base = await repository.getMergeBase('main', 'HEAD');
    assert.equal(base, (await git('rev-parse', 'main')).trim());
    const changes = await repository.diffWith(base!);
    assert.deepEqual(
      changes.map(({ uri }) => uri.path),
      [file(ARTICLE).path],
    );
    const refs = await repository.getRefs({});
    assert.deepEqual(refs.map(({ name }) => name).sort(), ['main', 'verdicts']);
  });

  it('gives contents as they are, also where git was told to show sidecars in words', async () => {
    const { api, repository, git, read, write, commit } = await freshRepository();
    const sidecar = `${ARTICLE}.gloss.json`;
    await git('config', 'diff.glossator.textconv', 'wc -l');
    await write('.gitattributes', '*.gloss.json diff=glossator\n');
    await commit('Sidecars in words');
    const names = [`HEAD:${sidecar}`, 'HEAD:nowhere.txt', 'a\nb', `main:${ARTICLE}`];
    const [first, nowhere, impossible, article] = await readBlobs(api, repository.rootUri, names);
    assert.equal(new TextDecoder().decode(first!), await read(sidecar));
    assert.equal(new TextDecoder().decode(article!), await read(ARTICLE));
    assert.deepEqual([nowhere, impossible], [null, null]);
  });
});
