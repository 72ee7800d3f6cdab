import { brat } from './brat';
import { claimReview } from './claimReview';
import { conll } from './conll';
import { csv } from './csv';
import { jsonl } from './jsonl';
import { markdown } from './markdown';
import type { Format } from './row';
import { w3c } from './w3c';
import { webannoTsv } from './webanno';

/** What annotations can be written as; those that `read` can be read back. */
export const FORMATS: readonly Format[] = [brat, conll, webannoTsv, jsonl, w3c, claimReview, csv, markdown];
