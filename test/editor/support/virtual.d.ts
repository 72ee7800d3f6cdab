/** Made by esbuild.js: imports every test in this folder. */
declare module 'virtual:all-tests' {}
