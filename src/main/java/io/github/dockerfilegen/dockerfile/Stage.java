package io.github.dockerfilegen.dockerfile;

import java.util.List;
import java.util.Optional;

/**
 * One build stage: its FROM instruction and everything up to the next FROM.
 *
 * @param name lower case as BuildKit stores it, empty for an unnamed stage
 */
public record Stage(String name, String image, List<Instruction> instructions) {

    public Stage {
        instructions = List.copyOf(instructions);
    }

    public Instruction from() {
        return instructions.get(0);
    }

    public List<Instruction> all(String... keywords) {
        return instructions.stream()
                .filter(instruction -> instruction.is(keywords))
                .toList();
    }

    public Optional<Instruction> last(String keyword) {
        List<Instruction> found = all(keyword);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
