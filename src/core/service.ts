/** The one door into the core: what the editor and the command line may use of recognition. */
export { analyse, type Analysis, type AnalyseOptions } from './analyse';
