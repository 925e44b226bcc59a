import * as tf from "@tensorflow/tfjs";

const gradient = tf.grad((x) => x.square());
console.log("gradient", (await gradient(tf.scalar(3)).data())[0]);
