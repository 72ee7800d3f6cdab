/** The one door into the core: what the editor and the command line may use of recognition. */
export { analyse, type Analysis, type AnalyseOptions } from './analyse';
export { ArticleReader } from './reader/articleReader';
export type { ArticleReading } from './reader/articleReading';
export { namesOf } from './lexicon/namesOf';
export { identitiesNamed, readDate, readFigure, refForName, sentenceAround } from './readSelection';
export type { Format } from './text/markup';
export type { Known } from './recognise/known/known';
