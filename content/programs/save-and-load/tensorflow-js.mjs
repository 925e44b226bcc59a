// After https://github.com/tensorflow/tfjs-website/blob/master/docs/guide/save_load.md
import { readFile, writeFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';

await tf.setBackend('cpu');

// step: data
const x = tf.linspace(-1, 1, 256).reshape([256, 1]);
const y = tf.sin(tf.mul(x, 3));

// step: model
const model = tf.sequential({
  layers: [
    tf.layers.dense({ units: 16, activation: 'tanh', inputShape: [1], kernelInitializer: tf.initializers.glorotUniform({ seed: 0 }) }),
    tf.layers.dense({ units: 1, kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }) }),
  ],
});

// step: train
function train(model) {
  const optimizer = tf.train.sgd(0.1);
  const loss = () => tf.losses.meanSquaredError(y, model.apply(x));
  for (let i = 0; i < 200; i++) {
    optimizer.minimize(loss);
  }
  return loss().dataSync()[0].toFixed(8);
}

train(model);

// step: save
// The address file:// asks for the native add-on of Node; a handler of one's own does without it.
const files = {
  async save({ weightData, ...rest }) {
    await writeFile('model.json', JSON.stringify(rest));
    await writeFile('model.weights.bin', new Uint8Array(weightData));
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
  },
  async load() {
    const bytes = await readFile('model.weights.bin');
    return { ...JSON.parse(await readFile('model.json', 'utf8')), weightData: new Uint8Array(bytes).buffer };
  },
};
await model.save(files);

// step: load
const loaded = await tf.loadLayersModel(files);

// step: go-on
console.log(`went on        loss ${train(model)}`);
console.log(`loaded, went on loss ${train(loaded)}`);
