<#-- How the image is run and described; reads image. -->
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
<#include "/hooks/runtime-end.ftl">
USER [=image.runtime.user]
ENTRYPOINT [=image.runtime.entrypoint]
<#list image.runtime.extras.arguments as arguments>
CMD [=arguments]
</#list>
<#include "/runtime/build-labels.ftl">
