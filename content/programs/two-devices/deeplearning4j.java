// After https://github.com/KonduitAI/deeplearning4j-gitbook-sync/blob/en-1.0.0-m2.1/multi-project/explanation/configuration/memory/workspaces.md
import java.util.List;
import org.deeplearning4j.datasets.iterator.utilty.ListDataSetIterator;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.deeplearning4j.parallelism.ParallelWrapper;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.ops.transforms.Transforms;

public class TwoDevices {
    public static void main(String[] args) throws Exception {
        // step: devices
        // A worker is a thread with a copy of the network; on the CPU two of them share the cores.
        int workers = 2;

        // step: data
        INDArray x = Nd4j.linspace(DataType.FLOAT, -1.0, 2.0 / 255, 256).reshape(256, 1);
        DataSet data = new DataSet(x, Transforms.sin(x.mul(3.0)));

        // step: model
        MultiLayerConfiguration conf = new NeuralNetConfiguration.Builder()
                .seed(42)
                .weightInit(WeightInit.XAVIER)
                .updater(new Sgd(0.1))
                .list()
                .layer(new DenseLayer.Builder().nIn(1).nOut(16).activation(Activation.TANH).build())
                .layer(new OutputLayer.Builder(LossFunction.MSE).nIn(16).nOut(1).activation(Activation.IDENTITY).build())
                .build();
        MultiLayerNetwork model = new MultiLayerNetwork(conf);
        model.init();
        MultiLayerNetwork one = model.clone();

        // step: step
        // Weights are averaged after each step, with plain descent the same as gradients. A worker may
        // copy the network after another has begun: a round without gradient comes first.
        DataSet still = new DataSet(x, model.output(x));
        try (ParallelWrapper wrapper = new ParallelWrapper.Builder<>(model)
                .workers(workers)
                .averagingFrequency(1)
                .prefetchBuffer(0)
                .build()) {
            wrapper.fit(new ListDataSetIterator<>(DataSet.merge(List.of(still, data)).asList(), 128));
        }

        // step: check
        one.fit(data);
        System.out.printf("two devices  loss %.8f%n", model.score(data));
        System.out.printf("one device   loss %.8f%n", one.score(data));
    }
}
