package io.github.dockerfilegen.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordComponentsOnlyTest {

    /** A record with more than its components. */
    public record Sample(String name, int size) {

        public static final String CONSTANT = "constant";

        public String shout() {
            return name + "!";
        }

        public String name(String suffix) {
            return name + suffix;
        }
    }

    private final RecordComponentsOnly policy = new RecordComponentsOnly();

    @ParameterizedTest
    @ValueSource(strings = {"name", "size"})
    void componentsAreShown(String component) throws ReflectiveOperationException {
        assertThat(policy.forClass(Sample.class).isMethodExposed(Sample.class.getMethod(component))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shout", "hashCode", "getClass", "toString", "notify"})
    void otherMethodsAreNot(String method) throws ReflectiveOperationException {
        assertThat(policy.forClass(Sample.class).isMethodExposed(Sample.class.getMethod(method))).isFalse();
    }

    @Test
    void aMethodThatIsOnlyCalledLikeAComponentIsNot() throws ReflectiveOperationException {
        assertThat(policy.forClass(Sample.class).isMethodExposed(Sample.class.getMethod("name", String.class))).isFalse();
    }

    @Test
    void nothingOfAnyOtherClassIsShown() throws ReflectiveOperationException {
        assertThat(policy.forClass(String.class).isMethodExposed(String.class.getMethod("length"))).isFalse();
        assertThat(policy.forClass(Runtime.class).isMethodExposed(Runtime.class.getMethod("gc"))).isFalse();
    }

    @Test
    void fieldsAndConstructorsAreNotShown() throws ReflectiveOperationException {
        assertThat(policy.forClass(Sample.class).isFieldExposed(Sample.class.getField("CONSTANT"))).isFalse();
        assertThat(policy.forClass(Sample.class).isConstructorExposed(Sample.class.getConstructor(String.class, int.class))).isFalse();
    }

    @Test
    void valuesCanBePrinted() {
        assertThat(policy.isToStringAlwaysExposed()).isTrue();
    }
}
