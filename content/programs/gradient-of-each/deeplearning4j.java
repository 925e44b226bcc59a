// After https://github.com/deeplearning4j/deeplearning4j-examples/blob/master/samediff-examples/src/main/java/org/nd4j/examples/samediff/quickstart/basics/Ex2_LinearRegression.java
import java.util.Map;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

public class GradientOfEach {
    public static void main(String[] args) {
        // step: data
        INDArray x = Nd4j.createFromArray(new float[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}});
        INDArray y = Nd4j.createFromArray(new float[][] {{1}, {-1}, {1}, {-1}});

        // step: loss
        SameDiff sd = SameDiff.create();
        SDVariable row = sd.placeHolder("row", DataType.FLOAT, 1, 2);
        SDVariable target = sd.placeHolder("target", DataType.FLOAT, 1, 1);
        SDVariable w = sd.var("w", Nd4j.createFromArray(new float[][] {{0.5f}, {-0.5f}}));
        SDVariable loss = sd.math().square(row.mmul(w).sub(target)).sum("loss");
        sd.setLossVariables(loss);

        // step: gradients
        // SameDiff has no transform over a batch: a loop, with the graph run for each example.
        for (int i = 0; i < 4; i++) {
            Map<String, INDArray> example = Map.of("row", x.getRow(i, true), "target", y.getRow(i, true));
            INDArray gradient = sd.calculateGradients(example, "w").get("w");
            System.out.printf("example %d  gradient %.5f %.5f%n", i, gradient.getFloat(0), gradient.getFloat(1));
        }
    }
}
