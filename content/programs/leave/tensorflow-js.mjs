// After https://github.com/tensorflow/tfjs/blob/master/tfjs-converter/python/tensorflowjs/converters/keras_tfjs_loader.py
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
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
const optimizer = tf.train.sgd(0.1);
for (let i = 0; i < 200; i++) {
  optimizer.minimize(() => tf.losses.meanSquaredError(y, model.apply(x)));
}

// step: export
// The portable form is model.json with the weights beside it.
await model.save(
  tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
    const weightsManifest = [{ paths: ['weights.bin'], weights: weightSpecs }];
    await writeFile('model.json', JSON.stringify({ format: 'layers-model', modelTopology, weightsManifest }));
    await writeFile('weights.bin', new Uint8Array(weightData));
    return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
  }),
);

// step: elsewhere
// The project's Python package tensorflowjs turns it into a Keras model, which TensorFlow computes.
const program = `
import json, sys, tensorflow, tensorflowjs
model = tensorflowjs.converters.load_keras_model('model.json')
print(json.dumps(model(tensorflow.constant(json.load(sys.stdin))).numpy().tolist()))
`;
const printed = execFileSync('python3', ['-c', program], { input: JSON.stringify(await x.array()) });
const there = tf.tensor2d(JSON.parse(printed));
const [apart] = await tf.max(tf.abs(tf.sub(model.apply(x), there))).data();
console.log(`largest difference ${apart.toExponential(2)}`);
