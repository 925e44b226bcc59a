// After https://github.com/deeplearning4j/deeplearning4j-examples/blob/master/dl4j-examples/src/main/java/org/deeplearning4j/examples/quickstart/features/modelsavingloading/SaveLoadMultiLayerNetwork.java
import java.io.File;
import java.io.IOException;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import org.nd4j.linalg.ops.transforms.Transforms;

public class SaveAndLoad {
    public static void main(String[] args) throws IOException {
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

        // step: train
        for (int i = 0; i < 200; i++) {
            model.fit(data);
        }

        // step: save
        File file = new File("model.zip");
        model.save(file, true);

        // step: load
        MultiLayerNetwork loaded = MultiLayerNetwork.load(file, true);

        // step: go-on
        for (int i = 0; i < 200; i++) {
            model.fit(data);
            loaded.fit(data);
        }
        System.out.printf("went on        loss %.8f%n", model.score(data));
        System.out.printf("loaded, went on loss %.8f%n", loaded.score(data));
    }
}
