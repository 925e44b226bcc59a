// After https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/gradients.ts
import * as tf from '@tensorflow/tfjs';

await tf.setBackend('cpu');

// step: function
const log1pexp = tf.customGrad((x, save) => {
  save([x]);

  return {
    value: tf.log1p(tf.exp(x)),

    // step: derivative
    // 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows.
    gradFunc: (dy, [x]) => tf.mul(dy, tf.sub(1, tf.div(1, tf.add(1, tf.exp(x))))),
  };
});

// step: apply
const gradient = tf.grad((x) => log1pexp(x));

for (const x of [0, 1, 100]) {
  const [value] = await gradient(tf.scalar(x)).data();
  console.log(`x ${String(x).padStart(3)}  gradient ${value.toFixed(5)}`);
}
