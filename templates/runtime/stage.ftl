<#-- The stage that becomes the image; reads image. -->
# [=image.runtime.stage] holds a JRE and the application, nothing of the build
FROM [=image.runtime.image] AS [=image.runtime.stage]
<#include "/runtime/[=image.runtime.template].ftl">
<#list image.runtime.writable.copies as copy>
COPY --from=[=copy.stage] [=copy.arguments]
</#list>
WORKDIR [=image.application.directory]
<#list image.runtime.writable.made as command>
RUN [=command]
</#list>
<#list image.runtime.healthcheck as check>
<#list check.program as copy>
COPY --from=[=copy.stage] [=copy.arguments]
</#list>
</#list>
<#list image.application.layers as layer>
COPY <#if layer.stage?has_content>--from=[=layer.stage] </#if>[=layer.arguments]
</#list>
<#list image.runtime.labels as label>
LABEL [=label]
</#list>
<#list image.runtime.env as variable>
ENV [=variable]
</#list>
<#list image.runtime.ports as port>
EXPOSE [=port]
</#list>
<#list image.runtime.healthcheck as check>
HEALTHCHECK [=check.options] \
    CMD [=check.command]
</#list>
USER [=image.runtime.user]
ENTRYPOINT [=image.runtime.entrypoint]
