// After https://github.com/deepjavalibrary/djl/blob/master/api/src/main/java/ai/djl/training/GradientCollector.java
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;

public class GradientOfEach {
    public static void main(String[] args) {
        try (NDManager manager = NDManager.newBaseManager()) {
            // step: data
            NDArray x = manager.create(new float[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}});
            NDArray y = manager.create(new float[] {1, -1, 1, -1});
            NDArray w = manager.create(new float[] {0.5f, -0.5f});
            w.setRequiresGradient(true);

            // DJL has no transform over a batch: a loop, with a backward pass for each example.
            for (int i = 0; i < 4; i++) {
                try (GradientCollector gc = Engine.getInstance().newGradientCollector()) {
                    // step: loss
                    NDArray loss = x.get(i).dot(w).sub(y.get(i)).square();

                    // step: gradients
                    gc.zeroGradients();
                    gc.backward(loss);
                }
                float[] gradient = w.getGradient().toFloatArray();
                System.out.printf("example %d  gradient %.5f %.5f%n", i, gradient[0], gradient[1]);
            }
        }
    }
}
