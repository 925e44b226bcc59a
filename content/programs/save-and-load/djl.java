// After https://github.com/deepjavalibrary/djl/blob/master/api/src/main/java/ai/djl/Model.java
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.*;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.training.*;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.nio.file.Path;

public class SaveAndLoad {
    // step: data
    static final NDArray x = NDManager.newBaseManager().linspace(-1f, 1f, 256).reshape(256, 1);
    static final NDArray y = x.mul(3f).sin();

    // step: model
    static Model network() {
        Model model = Model.newInstance("sine");
        model.setBlock(new SequentialBlock()
                .add(Linear.builder().setUnits(16).build())
                .add(Activation::tanh)
                .add(Linear.builder().setUnits(1).build()));
        return model;
    }

    // step: train
    static float train(Model model) {
        Loss mse = Loss.l2Loss("mse", 1.0f);
        Optimizer sgd = Optimizer.sgd().setLearningRateTracker(Tracker.fixed(0.1f)).build();
        try (Trainer trainer = model.newTrainer(new DefaultTrainingConfig(mse).optOptimizer(sgd))) {
            trainer.initialize(new Shape(256, 1));
            for (int i = 0; i < 200; i++) {
                try (GradientCollector gc = trainer.newGradientCollector()) {
                    gc.backward(mse.evaluate(new NDList(y), trainer.forward(new NDList(x))));
                }
                trainer.step();
            }
            return mse.evaluate(new NDList(y), trainer.evaluate(new NDList(x))).getFloat();
        }
    }

    public static void main(String[] args) throws Exception {
        Engine.getInstance().setRandomSeed(0);
        Model model = network();
        train(model);
        // step: save
        model.save(Path.of("."), "sine");
        // step: load
        Model loaded = network();
        loaded.load(Path.of("."), "sine");
        // step: go-on
        System.out.printf("went on        loss %.8f%n", train(model));
        System.out.printf("loaded, went on loss %.8f%n", train(loaded));
    }
}
