import { readFileSync } from 'node:fs';
import { analyse } from '../core/service';

for (const path of process.argv.slice(3)) {
  const { article, ...layers } = analyse(readFileSync(path, 'utf8'));
  console.log(JSON.stringify({ article: path, language: article.language, published: article.published, ...layers }));
}
