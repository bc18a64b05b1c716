<#-- The stage that becomes the image; reads image. -->
# [=image.runtime.stage] is the final image: a JRE and the application, without build tools and sources
FROM [=image.runtime.image] AS [=image.runtime.stage]
<#include "/runtime/[=image.runtime.template].ftl">
<#list image.runtime.writable.copies as copy>
COPY <#list copy.stage as stage>--from=[=stage] </#list>[=copy.copy]
</#list>
WORKDIR [=image.application.directory]
<#list image.runtime.writable.made as command>
RUN [=command]
</#list>
<#list image.runtime.healthcheck as check>
<#list check.program as copy>
COPY <#list copy.stage as stage>--from=[=stage] </#list>[=copy.copy]
</#list>
</#list>
<#list image.application.layers as layer>
COPY <#list layer.stage as stage>--from=[=stage] </#list>[=layer.copy]
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
HEALTHCHECK --interval=[=check.interval] --timeout=[=check.timeout] --start-period=[=check.startPeriod] \
    CMD [=check.command]
</#list>
USER [=image.runtime.user]
ENTRYPOINT [=image.runtime.entrypoint]
