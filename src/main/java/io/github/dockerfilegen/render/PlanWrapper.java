package io.github.dockerfilegen.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.Quoting;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows templates the components of records, lists, maps, texts and numbers, and nothing else: the data model is what the
 * records say, and a template that reads anything else fails. Any other value is its text. This is the one door between a value and a
 * line: a text that would begin another line, and so could begin an instruction, is refused whatever wrote it.
 */
final class PlanWrapper implements ObjectWrapper {

    /** How the plan breaks a long command: the instruction goes on in the next line. */
    private static final String CONTINUED = " \\\n       ";

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Optional) {
            throw new TemplateModelException("an Optional is nothing that a template can read");
        }
        if (value instanceof Record row) {
            return new RecordModel(row);
        }
        if (value instanceof Collection<?> items) {
            return new SimpleSequence(items, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(map, this);
        }
        return value instanceof Number number
                ? new SimpleNumber(number)
                : new SimpleScalar(onOneLine(String.valueOf(value)));
    }

    private static String onOneLine(String text) {
        if (Quoting.breaksLines(text.replace(CONTINUED, ""))) {
            throw new DockerfileGenException(
                    "The value " + Quoting.json(text)
                            + " has a line break or another control character in it, which no line of a generated "
                            + "file can hold. It comes from a file name, the POM or the configuration of the project; correct it there.");
        }
        return text;
    }

    private static Map<String, Method> accessors(Class<?> type) {
        var accessors = new HashMap<String, Method>();
        for (var component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    /** A record: its components by name, and its text where it is printed. */
    private final class RecordModel implements TemplateHashModel, TemplateScalarModel {

        private final Record row;

        RecordModel(Record row) {
            this.row = row;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            var accessor = accessors
                    .computeIfAbsent(row.getClass(), PlanWrapper::accessors)
                    .get(name);
            try {
                return accessor == null ? null : wrap(accessor.invoke(row));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public String getAsString() {
            return onOneLine(row.toString());
        }
    }
}
