<#-- The stage that becomes the image; reads image. -->
# [=image.runtime.stage] is the final image: a JRE and the application, without build tools and sources
FROM [=image.runtime.image] AS [=image.runtime.stage]
<#list image.runtime.extras.installations as installation>
<#include "/packages/[=installation.manager].ftl">
</#list>
<#list image.runtime.extras.trustStores as trustStore>
<#include "/certificates/[=trustStore.template].ftl">
</#list>
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
<#list image.runtime.extras.trusted + image.runtime.extras.fixed as copy>
COPY <#list copy.from as stage>--from=[=stage] </#list><#list copy.owner as owner>--chown=[=owner] </#list><#list copy.mode as mode>--chmod=[=mode] </#list>[=copy.copy]
</#list>
<#list image.application.layers as layer>
COPY <#list layer.stage as stage>--from=[=stage] </#list>[=layer.copy]
</#list>
<#list image.runtime.extras.copies as copy>
COPY <#list copy.from as stage>--from=[=stage] </#list><#list copy.owner as owner>--chown=[=owner] </#list><#list copy.mode as mode>--chmod=[=mode] </#list>[=copy.copy]
</#list>
<#list image.runtime.extras.volumes as volume>
VOLUME [=volume]
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
<#list image.runtime.extras.stopSignals as signal>
STOPSIGNAL [=signal]
</#list>
USER [=image.runtime.user]
ENTRYPOINT [=image.runtime.entrypoint]
<#list image.runtime.extras.arguments as arguments>
CMD [=arguments]
</#list>
<#list image.runtime.extras.buildLabels as label>
ARG [=label.argument]=""
LABEL [=label.key]="$[=label.argument]"
</#list>
