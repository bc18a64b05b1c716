package io.github.dockerfilegen.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.dockerfilegen.model.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows templates records, lists, numbers and {@link Text}, and nothing else: a string that nobody has quoted cannot be
 * printed, and a template that reads anything else fails.
 */
final class PlanWrapper implements ObjectWrapper {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Text text) {
            return new SimpleScalar(text.toString());
        }
        if (value instanceof Record row) {
            return new RecordModel(row);
        }
        if (value instanceof Collection<?> items) {
            return new SimpleSequence(items, this);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        throw new TemplateModelException(
                "a " + value.getClass().getSimpleName() + " is nothing that a template can read");
    }

    private static Map<String, Method> accessors(Class<?> type) {
        var accessors = new HashMap<String, Method>();
        for (var component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    /** A record: its components by name. */
    private final class RecordModel implements TemplateHashModel {

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
    }
}
