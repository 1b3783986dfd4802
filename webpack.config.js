import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const shared = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
          },
        },
      },
      // Its package does not say that its files do nothing by themselves: then all of them would be hosted.
      { test: /[\\/]node_modules[\\/]@microsoft[\\/]microsoft-graph-client[\\/]/, sideEffects: false },
    ],
  },
  // The same compiler that reads TypeScript also minifies: several times faster than the default.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/**
 * Says of the files a page starts with that nearly all in them is called at once: Chromium then compiles them on another thread while
 * they arrive, where it would otherwise stop at each first call. Other browsers read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
class CompiledAhead {
  constructor(groups) {
    this.groups = groups;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('CompiledAhead', (compilation) => {
      // After the minifier, which leaves no comments.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'CompiledAhead', stage }, () => {
        const files = this.groups.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles());
        for (const file of new Set(files)) compilation.updateAsset(file, (source) => new sources.ConcatSource('//# allFunctionsCalledOnLoad\n', source));
      });
    });
  }
}

/** What a council hosts. */
const app = {
  ...shared,
  name: 'app',
  entry: { pane: './src/app/pane.tsx', tab: './src/app/tab.tsx' },
  output: { path: path.join(root, 'dist'), filename: '[name].[contenthash:8].js', clean: true, publicPath: '', compareBeforeEmit: false },
  plugins: [
    // The application signs in by the host's bridge alone.
    new webpack.NormalModuleReplacementPlugin(/[\\/]controllers[\\/]StandardController\.mjs$/, path.join(root, 'src/identity/noOrdinaryClient.ts')),
    new CompiledAhead(['pane', 'msal']),
    new HtmlPlugin({ template: './src/app/pane.html', filename: 'pane.html', chunks: ['pane'], scriptLoading: 'defer' }),
    new HtmlPlugin({ template: './src/app/tab.html', filename: 'tab.html', chunks: ['tab'], scriptLoading: 'defer' }),
    new HtmlPlugin({ template: './src/app/redirect.html', filename: 'redirect.html', chunks: [] }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/well-known/**'] } },
        // Scripts that Outlook may run without a page, by their whole addresses: there are none.
        { from: 'assets/well-known', to: '.well-known' },
      ],
    }),
  ],
};

/** The pages of the pretend Microsoft 365. Never hosted by a council. */
const simulator = {
  ...shared,
  name: 'simulator',
  entry: {
    mail: './src/simulator/outlook/page/main.tsx',
    lists: './src/simulator/sharepoint/page/main.tsx',
    teams: './src/simulator/teams/page/main.tsx',
    microsoftAjax: './src/simulator/cdn/microsoftAjax.ts',
    nestedAppAuth: './src/simulator/cdn/nestedAppAuth.ts',
  },
  output: { path: path.join(root, 'build/simulator'), filename: '[name].js', clean: true, compareBeforeEmit: false },
};

export default [app, simulator];
