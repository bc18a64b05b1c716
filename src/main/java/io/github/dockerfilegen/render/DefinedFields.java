package io.github.dockerfilegen.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a template could have named in the place of something undefined.
 *
 * @param owner the record whose components are meant
 */
record DefinedFields(Class<?> owner) {

    /**
     * The record that a dotted expression leads to, as far as it leads. A name in the singular is an item of the list
     * that has it in the plural, because templates name loop variables so.
     */
    static DefinedFields of(Class<?> root, String expression) {
        var owner = root;
        for (var name : expression.split("\\.")) {
            var next = component(owner, name);
            if (next.isEmpty()) {
                break;
            }
            owner = next.get();
        }
        return new DefinedFields(owner);
    }

    private static Optional<Class<?>> component(Class<?> owner, String name) {
        return Arrays.stream(owner.getRecordComponents())
                .filter(component ->
                        component.getName().equals(name) || component.getName().equals(name + "s"))
                .<Class<?>>map(component -> component.getName().equals(name) ? component.getType() : item(component))
                .filter(Class::isRecord)
                .findFirst();
    }

    private static Class<?> item(RecordComponent list) {
        return list.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : list.getType();
    }

    /** The names, in the record's order. */
    String names() {
        return Arrays.stream(owner.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }
}
