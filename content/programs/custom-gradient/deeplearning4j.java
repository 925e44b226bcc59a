// After https://github.com/deeplearning4j/deeplearning4j-examples/blob/master/dl4j-examples/src/main/java/org/deeplearning4j/examples/advanced/features/customizingdl4j/activationfunctions/CustomActivationDefinition.java
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.BaseActivationFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

public class CustomGradient {
    // Free functions take no derivative of one's own; an activation function of a layer does.
    public static class Log1pExp extends BaseActivationFunction {
        // step: function
        @Override
        public INDArray getActivation(INDArray in, boolean training) {
            return in.assign(Transforms.log(Transforms.exp(in).add(1)));
        }

        // step: derivative
        // 1 - 1 / (1 + exp(x)) stays finite where exp(x) overflows.
        @Override
        public Pair<INDArray, INDArray> backprop(INDArray in, INDArray epsilon) {
            INDArray derivative = Transforms.exp(in).add(1).rdiv(1).rsub(1);
            return new Pair<>(derivative.muli(epsilon), null);
        }
    }

    public static void main(String[] args) {
        // step: apply
        MultiLayerNetwork net = new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .list()
                .layer(new ActivationLayer(new Log1pExp()))
                .build());
        net.init();

        for (float value : new float[] {0, 1, 100}) {
            net.setInput(Nd4j.createFromArray(new float[][] {{value}}));
            net.feedForward(true, false);
            INDArray one = Nd4j.ones(DataType.FLOAT, 1, 1);
            INDArray gradient = net.backpropGradient(one, null).getSecond();
            System.out.printf("x %3.0f  gradient %.5f%n", value, gradient.getFloat(0));
        }
    }
}
