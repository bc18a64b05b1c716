<#-- Labels whose values the build passes; last, so that they invalidate no layer; reads image.runtime.extras. -->
<#list image.runtime.extras.buildLabels as label>
<#if label.defaults?has_content>
<#list label.defaults as default>
ARG [=default]
</#list>
<#else>
ARG [=label.argument]
</#if>
LABEL [=label.key]="$[=label.argument]"
</#list>
