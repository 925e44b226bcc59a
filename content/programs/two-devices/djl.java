// After https://github.com/deepjavalibrary/djl/blob/master/docs/faq.md
import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.*;
import ai.djl.nn.core.Linear;
import ai.djl.training.*;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

public class TwoDevices {
    public static void main(String[] args) {
        // step: devices
        // DJL has one CPU device, so two devices are two GPUs.
        Device[] two = Engine.getInstance().getDevices(2);
        System.out.printf("two devices  loss %.8f%n", step(two));
        System.out.printf("one device   loss %.8f%n", step(new Device[] {two[0]}));
    }

    static float step(Device[] devices) {
        // step: data
        NDManager manager = NDManager.newBaseManager(devices[0]);
        NDArray x = manager.linspace(-1f, 1f, 256).reshape(256, 1);
        NDArray y = x.mul(3f).sin();

        // step: model
        Engine.getInstance().setRandomSeed(0);
        Model model = Model.newInstance("sine", devices[0]);
        model.setBlock(new SequentialBlock()
                .add(Linear.builder().setUnits(16).build())
                .add(Activation::tanh)
                .add(Linear.builder().setUnits(1).build()));

        // step: step
        // The trainer adds the gradients of its devices; a share of the loss each makes it their mean.
        Loss share = Loss.l2Loss("mse", 1.0f / devices.length);
        Optimizer sgd = Optimizer.sgd().setLearningRateTracker(Tracker.fixed(0.1f)).build();
        TrainingConfig config = new DefaultTrainingConfig(share).optOptimizer(sgd).optDevices(devices);
        try (model; Trainer trainer = model.newTrainer(config)) {
            trainer.initialize(new Shape(256, 1));
            NDList xs = x.split(devices.length), ys = y.split(devices.length);
            try (GradientCollector gc = trainer.newGradientCollector()) {
                for (int i = 0; i < devices.length; i++) {
                    NDList out = trainer.forward(new NDList(xs.get(i).toDevice(devices[i], false)));
                    gc.backward(share.evaluate(new NDList(ys.get(i).toDevice(devices[i], false)), out));
                }
            }
            trainer.step();

            // step: check
            return Loss.l2Loss("mse", 1f).evaluate(new NDList(y), trainer.evaluate(new NDList(x))).getFloat();
        }
    }
}
