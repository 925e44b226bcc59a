// After https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/gradients.ts
import * as tf from '@tensorflow/tfjs';

await tf.setBackend('cpu');

// step: data
const x = tf.tensor2d([[1, 2], [3, 4], [5, 6], [7, 8]]);
const y = tf.tensor1d([1, -1, 1, -1]);
const w = tf.tensor1d([0.5, -0.5]);

// step: loss
const loss = (w, row, target) => tf.square(tf.sub(tf.dot(row, w), target));

// step: gradients
// TensorFlow.js has no transform over a batch: a loop, with a gradient for each example.
const rows = tf.unstack(x);
const targets = tf.unstack(y);
for (const [i, row] of rows.entries()) {
  const gradient = tf.grad((w) => loss(w, row, targets[i]));
  const [first, second] = await gradient(w).data();
  console.log(`example ${i}  gradient ${first.toFixed(5)} ${second.toFixed(5)}`);
}
