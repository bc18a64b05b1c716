package io.github.dockerfilegen.files.config;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * What unquoted words and numbers mean in YAML 1.1, which SnakeYAML and so the frameworks read: {@code off} is false,
 * {@code 010} is eight, {@code 22:22} is 1342. Fractions stay as they are written.
 */
public final class Yaml11 extends JsonSchema {

    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern YES = Pattern.compile("yes|Yes|YES|true|True|TRUE|on|On|ON");
    private static final Pattern NO = Pattern.compile("no|No|NO|false|False|FALSE|off|Off|OFF");
    private static final Pattern WHOLE =
            Pattern.compile("[-+]?(?:0b_*[01][01_]*|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]*[0-9a-fA-F][0-9a-fA-F_]*"
                    + "|[1-9][0-9_]*(?::[0-5]?[0-9])++)");
    /** More digits than any key means; turning a million of them into a number takes minutes. */
    private static final int LONGEST = 100;

    @Override
    public ScalarResolver getScalarResolver() {
        return (text, implicit) -> !implicit || text.length() > LONGEST
                ? Tag.STR
                : NOTHING.matcher(text).matches()
                        ? Tag.NULL
                        : YES.matcher(text).matches() || NO.matcher(text).matches()
                                ? Tag.BOOL
                                : WHOLE.matcher(text).matches() ? Tag.INT : Tag.STR;
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        var constructors = new HashMap<>(super.getSchemaTagConstructors());
        constructors.put(Tag.BOOL, node -> YES.matcher(text(node)).matches());
        constructors.put(Tag.INT, node -> whole(text(node).replace("_", "").replace("+", "")));
        return constructors;
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }

    private static Object whole(String text) {
        var digits = text.replace("-", "");
        var value = digits.isEmpty()
                ? BigInteger.ZERO
                : digits.contains(":")
                        ? Stream.of(digits.split(":"))
                                .map(BigInteger::new)
                                .reduce(
                                        BigInteger.ZERO,
                                        (high, low) -> high.multiply(BigInteger.valueOf(60))
                                                .add(low))
                        : digits.startsWith("0x")
                                ? new BigInteger(digits.substring(2), 16)
                                : digits.startsWith("0b")
                                        ? new BigInteger(digits.substring(2), 2)
                                        : digits.startsWith("0") ? new BigInteger(digits, 8) : new BigInteger(digits);
        return text.startsWith("-") ? value.negate() : value;
    }
}
