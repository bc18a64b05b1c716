<#-- Files that the user wants in the image; reads copy. -->
<#list copy.folders as folder>
RUN mkdir -p [=folder]
</#list>
COPY <#list copy.from as stage>--from=[=stage] </#list><#list copy.owner as owner>--chown=[=owner] </#list><#list copy.mode as mode>--chmod=[=mode] </#list>[=copy.copy]
