package io.github.dockerfilegen.render;

import freemarker.cache.StringTemplateLoader;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.pack.Pack;
import java.util.List;

/** The templates of a pack. */
final class PackTemplates extends StringTemplateLoader {

    private final Pack pack;
    private final TemplateUse use = new TemplateUse();

    PackTemplates(Pack pack) {
        this.pack = pack;
        pack.templates().forEach(this::putTemplate);
    }

    @Override
    public Object findTemplateSource(String name) {
        var source = super.findTemplateSource(name);
        if (source != null) {
            use.add(name);
        }
        return source;
    }

    /** What has been taken from the pack so far, and what in it looks like a template and is none. */
    List<Decision> decisions() {
        return use.decisions(pack.templates(), "", "in the pack " + pack.name());
    }
}
