import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

public class Gradient {
    public static void main(String[] args) {
        SameDiff graph = SameDiff.create();
        SDVariable x = graph.var("x", Nd4j.scalar(3.0));
        x.mul(x).markAsLoss();
        System.out.println("gradient " + graph.calculateGradients(null, "x").get("x").getDouble(0));
    }
}
